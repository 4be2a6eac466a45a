package dev.docent.time;

/// How exactly a date is said, the finest first.
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY
}
