package dev.driftline.core.state;

/// Where one state is kept. Reading never writes, unless the source was made to take the lock around the read.
public interface StateSource {

    /// The location as the user wrote it, for reports: never with a credential in it.
    String location();

    /// One consistent read, locks observed before and after it. Problems are answers, not exceptions.
    StateRead read();
}
