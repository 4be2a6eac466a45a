package dev.docent.index.engine;

import dev.docent.index.Store;

/// Opens an engine as the settings say.
public interface EngineSource {

    /// @return which store it opens
    Store store();

    /// @return where what it keeps lies, and how people copy it there, in a sentence
    String copies();

    /// The engine need not be there yet. What was written in another format is kept apart, for instances that still use
    /// it, and is not seen.
    ///
    /// @param format how documents are packed
    ///
    /// @throws IllegalStateException if a setting is missing that it needs
    Engine open(int format);
}
