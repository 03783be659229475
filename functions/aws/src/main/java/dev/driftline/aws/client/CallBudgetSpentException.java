package dev.driftline.aws.client;

import software.amazon.awssdk.core.exception.SdkClientException;

/// The operator allowed a scan so many calls and no more; this one was not made.
public final class CallBudgetSpentException extends SdkClientException {
    private static final long serialVersionUID = 1L;

    CallBudgetSpentException(int budget) {
        super(SdkClientException.builder()
                .message("left out: the budget of %d calls is spent (see --max-calls)".formatted(budget)));
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
