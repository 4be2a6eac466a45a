package dev.docent.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sequence of tokens, written as in `the? DAY of? MONTH ,? YEAR`.
///
/// Its elements stand between spaces. Capitals name a [Slot], anything else is the word or sign itself; `|` parts
/// alternatives, a closing `?` makes the element optional, and an opening `+` asks for no space before it.
final class TokenPattern {

    private final List<Element> elements;
    private final List<Element> openings;

    private TokenPattern(List<Element> elements) {
        this.elements = elements;
        this.openings = openings(elements);
    }

    static TokenPattern of(String pattern) {
        return new TokenPattern(
                Arrays.stream(pattern.split(" ", -1)).map(Element::of).toList());
    }

    /// @return the tokens from there on that fit, as many as can; empty where they don't
    Optional<Match> match(Tokens tokens, int start) {
        if (!canOpenWith(tokens.at(start))) {
            return Optional.empty();
        }
        Filling[] filled = new Filling[elements.size()];
        int end = match(tokens, start, 0, filled);
        return end > start ? Optional.of(Match.of(filled, start, end)) : Optional.empty();
    }

    /// The words that a match can begin with, slots left aside.
    Set<String> openingWords() {
        Set<String> words = new HashSet<>();
        openings.forEach(opening -> words.addAll(opening.words));
        return words;
    }

    /// @return whether a match can begin with a token of the kind, whatever its word
    boolean opensWith(TokenKind kind) {
        return openings.stream().anyMatch(opening -> opening.slots.stream().anyMatch(slot -> slot.takes(kind)));
    }

    boolean canOpenWith(Token token) {
        for (Element opening : openings) {
            if (opening.fits(token)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> openings(List<Element> elements) {
        List<Element> openings = new ArrayList<>();
        for (Element element : elements) {
            openings.add(element);
            if (!element.optional) {
                return openings;
            }
        }
        return openings;
    }

    /// @return where the match ends; -1 if there is none
    private int match(Tokens tokens, int position, int index, Filling[] filled) {
        if (index == elements.size()) {
            return position;
        }
        Element element = elements.get(index);
        if (element.fits(tokens, position)) {
            int end = match(tokens, position + 1, index + 1, filled);
            if (end >= 0) {
                filled[index] = new Filling(element.slots, tokens.at(position));
                return end;
            }
        }
        return element.optional ? match(tokens, position, index + 1, filled) : -1;
    }

    /// A token and the slots that it may fill.
    record Filling(List<Slot> slots, Token token) {}

    private record Element(List<Slot> slots, Set<String> words, boolean optional, boolean glued) {

        static Element of(String written) {
            boolean optional = written.endsWith("?");
            boolean glued = written.startsWith("+");
            String body = written.substring(glued ? 1 : 0, written.length() - (optional ? 1 : 0));
            List<Slot> slots = new ArrayList<>();
            Set<String> words = new HashSet<>();
            for (String alternative : body.split("\\|", -1)) {
                if (Character.isUpperCase(alternative.charAt(0))) {
                    slots.add(Slot.valueOf(alternative));
                } else {
                    words.add(alternative);
                }
            }
            return new Element(slots, words, optional, glued);
        }

        boolean fits(Tokens tokens, int position) {
            return fits(tokens.at(position)) && (!glued || tokens.glued(position));
        }

        boolean fits(Token token) {
            if (token.is(TokenKind.BREAK)) {
                return false;
            }
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i).fits(token)) {
                    return true;
                }
            }
            return !words.isEmpty() && words.contains(token.word());
        }
    }
}
