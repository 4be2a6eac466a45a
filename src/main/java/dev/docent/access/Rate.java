package dev.docent.access;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often something may happen: so many times at once, and again as the period goes by.
///
/// @param times how often within the period
public record Rate(long times, Duration period) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}) */ *(second|minute|hour|day)");

    public Rate {
        if (times < 1 || !period.isPositive()) {
            throw new IllegalArgumentException("A rate is at least one in a time: " + times + " in " + period);
        }
    }

    /// @param text like `60/minute`; also by second, hour or day
    public static Rate valueOf(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches() || Long.parseLong(written.group(1)) == 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no rate; write it like 60/minute (second, minute, hour or day).");
        }
        return new Rate(Long.parseLong(written.group(1)), period(written.group(2)));
    }

    private static Duration period(String unit) {
        return switch (unit) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    @Override
    public String toString() {
        return times + "/" + unit();
    }

    private String unit() {
        return switch ((int) period.toSeconds()) {
            case 1 -> "second";
            case 60 -> "minute";
            case 3_600 -> "hour";
            case 86_400 -> "day";
            default -> period.toString();
        };
    }
}
