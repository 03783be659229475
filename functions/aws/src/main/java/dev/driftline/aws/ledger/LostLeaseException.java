package dev.driftline.aws.ledger;

/// Somebody else works on it by now: what this process found is out of date and was not written.
public final class LostLeaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostLeaseException(String name) {
        super("lost the lease of %s: somebody else works on it".formatted(name), null, false, false);
    }
}
