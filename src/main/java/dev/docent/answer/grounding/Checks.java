package dev.docent.answer.grounding;

import java.util.Optional;

/// Looks for what speaks against a window bearing out a claim, short of reading it.
final class Checks {

    private final Missing missing;
    private final Companions companions;

    Checks(Companions companions) {
        this.companions = companions;
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
        if (Contraries.hasOpposite(alignment) || Neighbours.hasRival(alignment)) {
            return Optional.of(Objection.OPPOSITE);
        }
        if (Denial.differs(alignment)) {
            return Optional.of(Objection.DENIED);
        }
        if (Modality.differs(alignment)) {
            return Optional.of(Objection.MODALITY);
        }
        if (Extent.differs(alignment)) {
            return Optional.of(Objection.EXTENT);
        }
        if (Neighbours.differ(alignment) || Rows.differ(alignment)) {
            return Optional.of(Objection.REPLACED);
        }
        boolean torn = Copula.differs(alignment) || Neighbours.areNamesTorn(alignment, companions);
        return torn || Roles.areSwapped(alignment) || Exchanges.happened(alignment)
                ? Optional.of(Objection.SWAPPED)
                : Optional.empty();
    }
}
