package dev.docent.answer.grounding;

import java.util.Optional;

/// Looks for what speaks against a window bearing out a claim, short of reading it.
final class Checks {

    private final Missing missing;

    Checks(Companions companions) {
        this.missing = new Missing(companions);
    }

    /// @return what speaks against it; empty if nothing does
    Optional<Objection> against(Alignment alignment) {
        return contradiction(alignment).or(() -> missing.in(alignment));
    }

    /// @return what the window says otherwise, whatever else it leaves out
    Optional<Objection> contradiction(Alignment alignment) {
        if (alignment.window().isHeading()) {
            return Optional.empty();
        }
        if (Rivals.standBetween(alignment)) {
            return Optional.of(Objection.OPPOSITE);
        }
        Optional<Objection> turned = Polarity.objection(alignment).or(() -> Sides.objection(alignment));
        if (turned.isPresent()) {
            return turned;
        }
        if (Modality.differs(alignment)) {
            return Optional.of(Objection.MODALITY);
        }
        if (Extent.differs(alignment)) {
            return Optional.of(Objection.EXTENT);
        }
        if ((!alignment.window().isRow() && Replacements.happened(alignment)) || Rows.differ(alignment)) {
            return Optional.of(Objection.REPLACED);
        }
        boolean paired = !alignment.window().isRow() && Pairs.areExchanged(alignment);
        return paired
                        || Copula.differs(alignment)
                        || Roles.areSwapped(alignment)
                        || Agents.differ(alignment)
                        || Exchanges.happened(alignment)
                ? Optional.of(Objection.SWAPPED)
                : Optional.empty();
    }
}
