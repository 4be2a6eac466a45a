package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into terms.
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<time>\\b\\d{1,2}:\\d{2}\\b)\
            |(?<states>\\b[Uu]nited\\s+[Ss]tates(?:\\s+of\\s+[Aa]merica)?(?:['’]s?)?)\
            |(?<kingdom>\\b[Uu]nited\\s+[Kk]ingdom(?:['’]s)?)\
            |(?<code>\\b\\p{L}{1,5}-?\\d[\\p{L}\\d]*)\
            |(?<dotted>(?:\\p{Lu}\\.){2,})\
            |(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)*)(?<nth>(?:st|nd|rd|th)\\b)?\
            |(?<cent>\\bper\\s+cent\\b)\
            |(?<degree>°\\s?[CF])\
            |(?<word>\\p{L}+(?:['’]\\p{L}+)*)\
            |(?<sign>[$€£¥%])\
            |(?<mark>[,;:()—–]|\\.(?=\\s|$)|[!?]|\\n)""");

    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "but",
            "although",
            "though",
            "while",
            "whereas",
            "which",
            "who",
            "because",
            "if",
            "unless",
            "when",
            "without");

    private static final Set<String> JOINING = Set.of("and", "or");

    private final Lexicon lexicon;
    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private int clause;
    private boolean opening = true;
    private int opened;

    private Tokens(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    static List<Term> of(String text, Lexicon lexicon) {
        var tokens = new Tokens(lexicon, text);
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(found);
        }
        return tokens.terms;
    }

    private void add(Matcher found) {
        String said = found.group();
        opened = opening ? terms.size() : opened;
        if (found.group("mark") != null) {
            clause++;
            opening = opening || ".!?:\n".contains(said);
            return;
        }
        if (found.group("word") != null) {
            word(found.start(), found.end(), said);
        } else if (found.group("number") != null) {
            number(found);
        } else if (found.group("time") != null) {
            term(found, said, Kind.NUMBER, Optional.of(clock(said)));
        } else if (found.group("states") != null || found.group("kingdom") != null) {
            String name = found.group("states") != null ? "united-states" : "united-kingdom";
            terms.add(new Term(found.start(), found.end(), name, name, Kind.NAME, Optional.empty(), clause));
        } else if (found.group("code") != null || found.group("dotted") != null) {
            term(found, lower(said).replaceAll("\\.$", ""), Kind.NAME, Optional.empty());
        } else if (found.group("cent") != null) {
            term(found, "percent", Kind.WORD, Optional.empty());
        } else {
            term(found, lower(said).replace(" ", ""), Kind.WORD, Optional.empty());
        }
        joinOpening();
        opening = false;
    }

    /// A capital at the beginning is a name's if a name goes on.
    private void joinOpening() {
        int last = terms.size() - 1;
        if (opening || last < 1 || !terms.get(last).is(Kind.NAME) || last != opened + 1) {
            return;
        }
        Term first = terms.get(last - 1);
        boolean beside = text.substring(first.end(), terms.get(last).start()).isBlank();
        boolean known = lexicon.isCommon(first.root()) || lexicon.isFiller(first.root());
        if (beside && first.is(Kind.WORD) && Character.isUpperCase(text.charAt(first.start())) && !known) {
            terms.set(last - 1, first.as(Kind.NAME));
        }
    }

    private void term(Matcher found, String word, Kind kind, Optional<Amount> amount) {
        terms.add(new Term(found.start(), found.end(), word, lexicon.root(word), kind, amount, clause));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Amount clock(String time) {
        int colon = time.indexOf(':');
        double minutes = Integer.parseInt(time.substring(0, colon)) * 60d + Integer.parseInt(time.substring(colon + 1));
        return new Amount(minutes, minutes, "clock", false, Amount.Bound.EXACT);
    }

    private void number(Matcher found) {
        String digits = found.group("number").replace(",", "");
        boolean isVersion = digits.indexOf('.') != digits.lastIndexOf('.');
        if (isVersion) {
            term(found, digits, Kind.NAME, Optional.empty());
            return;
        }
        double value = Double.parseDouble(digits) * (isNegative(found.start()) ? -1 : 1);
        var amount = new Amount(value, value, "", found.group("nth") != null, Amount.Bound.EXACT);
        term(found, digits, Kind.NUMBER, Optional.of(amount));
    }

    private boolean isNegative(int start) {
        return start > 0
                && "-−".indexOf(text.charAt(start - 1)) >= 0
                && (start == 1 || " \t\n|(".indexOf(text.charAt(start - 2)) >= 0);
    }

    private void word(int start, int end, String said) {
        String word = lower(said);
        boolean negated = word.endsWith("n't") || word.equals("cannot");
        String bare = word.replaceAll("'(s|re|ve|ll|d|m)?$", "");
        boolean joined = !terms.isEmpty() && JOINING.contains(terms.getLast().text());
        if (CLAUSE_OPENERS.contains(bare) || (joined && (negated || bare.equals("not") || bare.equals("no")))) {
            clause++;
        }
        if (negated) {
            terms.add(new Term(start, end, "not", "not", Kind.SMALL, Optional.empty(), clause));
            return;
        }
        boolean capital = Character.isUpperCase(said.charAt(0));
        boolean name = capital
                && (!opening
                        || (bare.length() > 1 && bare.toUpperCase(Locale.ROOT).equals(said)));
        Kind kind = isSmall(bare, said, name) ? Kind.SMALL : name ? Kind.NAME : capital ? Kind.NAME : Kind.WORD;
        if (capital && opening && kind == Kind.NAME && !name) {
            kind = lexicon.isNation(bare) ? Kind.NAME : Kind.WORD;
        }
        String root = said.equals("US") ? "united-states" : lexicon.root(bare);
        terms.add(new Term(start, end, bare, root, said.equals("US") ? Kind.NAME : kind, Optional.empty(), clause));
    }

    private boolean isSmall(String bare, String said, boolean name) {
        boolean allCaps = said.length() > 1 && said.equals(said.toUpperCase(Locale.ROOT));
        return lexicon.isSmall(bare) && !(name && allCaps && bare.length() > 1 && !bare.equals("not"));
    }
}
