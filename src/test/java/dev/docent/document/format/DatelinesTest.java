package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.PublicationDate;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIJING, 5 January 2026 - The minister ended his visit.",
                "BEIJING, Jan. 5, 2026 (Wire) -- The minister ended his visit.",
                "QUAY 4, 5 January 2026. Thirty swimmers crossed.",
                "Beijing, January 5, 2026 — The minister ended his visit.",
                "Published 5 January 2026",
                "Published in The Ledger, January 5th, 2026",
                "*Published on Monday, 5 January 2026 at 14:30*",
                "Published 5 January 2026 · Reading time 4 minutes",
                "Date: 2026-01-05",
                "**Date:** 5 Jan 2026",
                "Monday, 5 January 2026",
                "Published Mon, Jan 5 2026",
                "Mo., 5. Januar 2026",
                "lun. 5 janvier 2026",
                "Posted on January 5, 2026 by Ida Berg",
                "By Ida Berg | January 5, 2026",
                "Last updated: 5th of January, 2026",
                "5. Januar 2026",
                "Montag, 5. Januar 2026",
                "BERLIN, 5. Januar 2026 – Der Minister reiste ab.",
                "Berlin, den 5. Januar 2026",
                "Veröffentlicht am 5. Jan. 2026 um 14:30 Uhr",
                "Datum: 05.01.2026",
                "Stand: 5.1.2026",
                "Von Ida Berg, 05.01.2026",
                "lundi 5 janvier 2026",
                "Paris, le 5 janvier 2026",
                "Publié le 5 janvier 2026 à 14:30",
                "Mis à jour le 5 JANVIER 2026",
                "Fecha: 5 de enero de 2026"
            })
    void aDatelineTellsWhenTheTextWasPublished(String line) {
        assertThat(find("A headline\n\n" + line + "\n\nMore words.").map(PublicationDate::date))
                .contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty was signed on 5 January 2026 in Geneva.",
                "On Monday, 5 January 2026, the minister left.",
                "Effective date: 5 January 2026",
                "For the quarter ended 5 January 2026",
                "Published accounts of the war of 5 January 2026 differ.",
                "Date of birth: 5 January 2026",
                "Am 5. Januar 2026 reiste der Minister ab.",
                "Geburtsdatum: 05.01.2026",
                "Le 5 janvier 2026, le ministre est parti.",
                "Version 5.1.2026 is out",
                "BEIJING, 5 January - The minister left.",
                "BEIJING, 32 January 2026 - The minister left."
            })
    void aDateThatTheTextIsAboutIsNone(String line) {
        assertThat(find("A headline\n\n" + line + "\n\nMore words.")).isEmpty();
    }

    @Test
    void itMayStandAtTheEnd() {
        String text = "Words.\n\n".repeat(30) + "Published in The Ledger, January 6th, 2026";

        assertThat(find(text).map(PublicationDate::date)).contains(LocalDate.of(2026, 1, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 9 March 2026\n\nPublished 5 January 2026",
                "Updated 9 March 2026 | Published 5 January 2026",
                "Published 5 January 2026 (updated 9 March 2026)",
                "Veröffentlicht: 05.01.2026, zuletzt aktualisiert: 09.03.2026",
                "Stand: 9. März 2026\n\nBERLIN, 5. Januar 2026 - Der Minister reiste ab."
            })
    void whenItWasPublishedCountsBeforeWhenItWasUpdated(String lines) {
        assertThat(find("A headline\n\n" + lines + "\n\nMore words.").map(PublicationDate::date))
                .contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 March 2026",
                "3. Maerz 2026",
                "3. MÄRZ 2026",
                "3 mars 2026",
                "3 marzo 2026",
                "3 maart 2026",
                "3 de março de 2026",
                "Mar. 3, 2026",
                "03.03.2026"
            })
    void monthsHaveNamesInManyLanguages(String date) {
        assertThat(WrittenDates.first(date)).contains(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Declaration of Independence, 4 July 1776\n\nWhen in the course of human events",
                "Harbour fire, 4 July 1996\n\nIt began in the boat shed."
            })
    void aTitleMayNameWhatHappenedOnADay(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIJING, 5 January 2026 - The minister ended his visit.\n\nMore words.",
                "Berlin, den 5. Januar 2026\n\nSehr geehrte Frau Berg,"
            })
    void aTextMayBeginWithItsDateline(String text) {
        assertThat(find(text).map(PublicationDate::date)).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void theRowsOfATableAreOfAnyDay(@TempDir Path folder) {
        assertThat(Reading.of(folder, "log.csv", "2019-03-01,13\n2019-03-02,14\n")
                        .published())
                .isEmpty();
        assertThat(Reading.of(folder, "log.md", "| Day | Depth |\n|---|---|\n| 2019-03-01 | 13 |\n")
                        .published())
                .isEmpty();
        assertThat(Reading.of(folder, "memo.md", "| To | Crew |\n|---|---|\n| **Date** | 5 January 2026 |\n")
                        .published()
                        .map(PublicationDate::date))
                .contains(LocalDate.of(2026, 1, 5));
    }

    private static Optional<PublicationDate> find(String text) {
        return Datelines.find(
                new Content(Description.NONE, OptionalInt.empty(), text, new PlainTextBlocks(text).blocks(), false));
    }
}
