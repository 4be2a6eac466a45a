package dev.docent.api.document;

import dev.docent.api.Wire;
import dev.docent.document.Block;
import dev.docent.document.Documents.DocumentText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// What the parts of a document's text are, in reading order.
@Schema(name = "Structure")
record StructureResponse(List<BlockResponse> blocks) {

    /// One piece of a document, as a span of its text.
    @Schema(name = "Block")
    record BlockResponse(
            @Schema(allowableValues = {"heading", "paragraph", "list_item", "table_header", "table_row", "code"})
            String kind,

            @Schema(description = "A heading's level from 1; 0 for everything else.")
            int level,

            int start,
            int end,
            Optional<Integer> page) {

        static BlockResponse of(Block block) {
            return new BlockResponse(
                    Wire.name(block.kind()), block.level(), block.start(), block.end(), Wire.number(block.page()));
        }
    }

    static StructureResponse of(DocumentText document) {
        return new StructureResponse(
                document.blocks().stream().map(BlockResponse::of).toList());
    }
}
