package dev.driftline.core.delivery;

import dev.driftline.core.report.Report;

/// A place where people or programs hear of findings. A failure is an answer: it never stops another destination.
public interface Destination {

    /// For logs: never with a credential or a webhook URL in it.
    String name();

    Delivery send(Report report);
}
