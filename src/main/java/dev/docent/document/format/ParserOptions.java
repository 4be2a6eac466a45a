package dev.docent.document.format;

import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/// How Tika's parsers are to read.
final class ParserOptions {

    private ParserOptions() {}

    /// @param recognise whether text in pictures is recognised
    static PDFParserConfig pdf(boolean recognise) {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(recognise ? PDFParserConfig.OCR_STRATEGY.AUTO : PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setSortByPosition(false);
        config.setExtractInlineImages(false);
        config.setExtractBookmarksText(false);
        return config;
    }

    /// @param masters whether to read what all slides of a presentation share; worth it only if they have no more
    static OfficeParserConfig office(boolean masters) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeSlideMasterContent(masters);
        config.setUseSAXDocxExtractor(true); // The other one has no formulas and loses comments.
        config.setIncludeDeletedContent(false);
        return config;
    }

    /// What an EPUB has beside its chapters repeats them as a table of contents.
    static DocumentSelector chaptersOnly() {
        return _ -> false;
    }
}
