package dev.driftline.core.state.encryption;

/// What the operator's references lead to.
@FunctionalInterface
public interface Secrets {

    String read(SecretReference reference) throws NoKeyException;
}
