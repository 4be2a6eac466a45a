package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.Unpacked;
import java.util.List;
import java.util.Optional;

/// A file of the documents folder that is being taken in, with all that lies within it.
final class FileInHand {

    private final Listed listed;
    private final DocumentFile whole;
    private final int parts;
    private Unpacked unpacked;
    private int taken;
    private int leftOut;

    /// @param parts how many files within it are taken in, at whatever depth; those that cannot be read count, too
    FileInHand(Listed listed, int parts) {
        this.listed = listed;
        this.whole = listed.file();
        this.parts = parts;
        this.unpacked = Unpacked.nothingOf(whole);
    }

    /// @return its name in the folder
    String name() {
        return whole.file();
    }

    /// @return whether somebody has written to it since it was found
    boolean hasChanged() {
        return listed.hasChanged();
    }

    /// @return how much of it was unpacked besides a file that lies within it, in whose place what it holds counts
    Unpacked unpackedBesides(DocumentFile file) {
        return file.equals(whole) ? unpacked : unpacked.without(file);
    }

    /// Notes what was unpacked of a file.
    void unpacked(DocumentFile file, List<DocumentFile> within) {
        if (!within.isEmpty()) {
            unpacked = unpackedBesides(file).with(within);
        }
    }

    /// @return how many of so many more files within it may be taken in; the others are left out
    int take(int more) {
        int now = Math.min(more, parts - taken);
        taken += now;
        leftOut += more - now;
        return now;
    }

    /// @param leftOutHere how many files that lie in this one were left out
    /// @return what is to be said of it, in a sentence
    Optional<String> problem(DocumentFile file, int leftOutHere) {
        if (file.equals(whole) && leftOut > 0) {
            return Optional.of("It holds more than " + parts + " files, those within others counted; " + leftOut
                    + " were left out.");
        }
        return leftOutHere > 0
                ? Optional.of(leftOutHere + " of the files within it were left out: what it lies in holds more than "
                        + parts + " in all.")
                : Optional.empty();
    }
}
