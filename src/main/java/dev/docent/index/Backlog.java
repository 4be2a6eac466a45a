package dev.docent.index;

/// Says whether documents wait to be indexed: what is found meanwhile may be less than there is to find.
@FunctionalInterface
public interface Backlog {

    boolean isWaiting();
}
