package dev.driftline.scanner;

/// What the functions of this artefact do, one method a kind of event.
interface Functions {

    Dispatched dispatch(Trigger trigger, String request);

    SqsBatch.Answer work(SqsBatch batch, Remaining remaining);

    /// Without a table: scan, tell everyone, remember nothing. With one: through the ledger, and only what is new.
    ScanResult scan(ScanEvent event, String request, Remaining remaining);

    NewsWork.Answer tell(boolean sweep, Remaining remaining);

    /// What somebody pressed in Slack.
    Interaction.Answer interact(Interaction request);
}
