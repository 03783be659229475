package dev.driftline.core.state.encryption;

/// One type of key provider: what of the operator's settings and of the state's metadata makes the key.
public interface KeySource {

    /// The key that a state was encrypted with.
    ///
    /// @param metadata as the state has it: anybody may have written it
    /// @param chained the key of the provider that the settings name as `chain`; empty without one
    byte[] key(KeySettings settings, KeyMetadata metadata, byte[] chained) throws NoKeyException;
}
