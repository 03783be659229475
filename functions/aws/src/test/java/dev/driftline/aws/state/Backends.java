package dev.driftline.aws.state;

import dev.driftline.aws.emulator.Emulator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test a [Backend] of its own, on one emulator for all.
final class Backends implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Backend.class;
    }

    /// What a store holds is closed with it: the emulator after the last test of all, the backend after its class.
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var emulator = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Backends.class))
                .computeIfAbsent(Emulator.class, key -> Emulator.startLocalStackOrMoto(), Emulator.class);
        var backend = new Backend(emulator);
        context.getStore(ExtensionContext.Namespace.create(Backends.class)).put(backend.bucket, backend);
        return backend;
    }
}
