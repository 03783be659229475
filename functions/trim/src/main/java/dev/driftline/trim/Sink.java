package dev.driftline.trim;

/// Takes what a piece of code refers to. Classes are by their internal names, `java/lang/String`.
interface Sink {

    void type(String name);

    /// The method of that class, or the one it inherits: no other can be meant.
    void direct(String owner, Member member);

    /// Any method that overrides it can be meant.
    void virtual(String owner, Member member);
}
