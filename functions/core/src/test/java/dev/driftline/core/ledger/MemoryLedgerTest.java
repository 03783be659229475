package dev.driftline.core.ledger;

class MemoryLedgerTest implements LedgerContract {

    @Override
    public Kept ledger(Routing routing) {
        var ledger = new MemoryLedger(routing);
        return new Kept(ledger, ledger);
    }
}
