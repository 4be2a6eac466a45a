package dev.docent.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a command writes: results to one stream, everything else to the other.
///
/// @param interactive whether somebody watches, so that a line can be drawn over
record Screen(PrintStream results, PrintStream remarks, boolean interactive) {

    // Quotes are printed character for character, whatever the system's own encoding is.
    static Screen system() {
        boolean interactive = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Screen(utf8(FileDescriptor.out), utf8(FileDescriptor.err), interactive);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void print(String text) {
        results.println(text.stripTrailing());
    }

    void complain(String text) {
        remarks.println("docent: " + text);
    }
}
