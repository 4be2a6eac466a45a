package dev.docent.reader;

/// Offers the reader that ships with the service to other packages' tests.
public final class Readers {

    private Readers() {}

    public static Reader shipped() {
        return ReaderConfiguration.load(1);
    }
}
