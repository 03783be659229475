package dev.driftline.core.model;

import java.util.function.Function;

/// What AWS said when asked for one resource.
///
/// `Absent` is an answer; `Unreadable` is the lack of one, and is never reported as drift.
public sealed interface LiveRead<T> {
    /// The code of what was not asked because the time for it was over: a later part of the scan asks it.
    String OUT_OF_TIME = "OutOfTime";

    record Present<T>(T resource) implements LiveRead<T> {}

    record Absent<T>() implements LiveRead<T> {}

    /// @param kind what sort of failure it was, for the coverage
    /// @param code AWS's error code, or the exception's name where no answer came
    /// @param reason one line for a person
    record Unreadable<T>(Failure kind, String code, String reason) implements LiveRead<T> {}

    /// Why a read gave no answer.
    enum Failure {
        DENIED,
        THROTTLED,
        FAILED,
        SKIPPED,
        /// There is no way to read such a resource, here or with these permissions; the report counts it as a type that
        /// is not supported.
        UNSUPPORTED
    }

    /// A part of a resource as a value: not there is [Value.Absent], not readable is [Value.Unknown].
    default Value value(Function<? super T, ? extends Value> convert) {
        return switch (this) {
            case Present<T>(var resource) -> convert.apply(resource);
            case Absent<T>() -> Value.absent();
            case Unreadable<T>(var kind, var code, var reason) -> new Value.Unknown(kind, code, reason);
        };
    }

    /// The same answer with another content.
    default <R> LiveRead<R> map(Function<? super T, ? extends R> convert) {
        return switch (this) {
            case Present<T>(var resource) -> new Present<>(convert.apply(resource));
            case Absent<T>() -> new Absent<>();
            case Unreadable<T>(var kind, var code, var reason) -> new Unreadable<>(kind, code, reason);
        };
    }
}
