package dev.driftline.aws.live.kit;

/// What shows that a type is read and compared right; the catalogue page says it.
public enum Verified {
    /// A recorded estate on an emulator has one, untouched and drifted.
    ESTATE("recorded estate"),
    /// No emulator has it right: answers in the shape of the AWS API reference, read by the SDK.
    ANSWERS("documented answers"),
    /// It is read and compared as another type that is verified itself.
    SIBLING("sibling type");

    private final String text;

    Verified(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
