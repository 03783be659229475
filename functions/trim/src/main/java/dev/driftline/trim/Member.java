package dev.driftline.trim;

/// A method's name and descriptor, without its class: what an overriding method shares with the one it overrides.
record Member(String name, String descriptor) {

    static final Member CLASS_INITIALISER = new Member("<clinit>", "()V");

    boolean isConstructor() {
        return name.equals("<init>");
    }
}
