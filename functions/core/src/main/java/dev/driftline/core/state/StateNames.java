package dev.driftline.core.state;

import java.util.List;

/// Which of many names are states, and which lie beside states.
public final class StateNames {

    /// Locks, backups and their like. Terraform keeps its backend's settings, and no state, in `.terraform/`.
    private static final List<String> BESIDE = List.of(".tflock", ".backup", ".lock.info", "/");

    private StateNames() {}

    /// Of what lies below a folder or prefix, by the name that Terraform gives states itself.
    public static boolean isState(String name) {
        return name.endsWith(".tfstate") && mayBeState(name);
    }

    /// Of what a pattern asks for by name.
    public static boolean mayBeState(String name) {
        return BESIDE.stream().noneMatch(name::endsWith)
                && !name.startsWith(".terraform/")
                && !name.contains("/.terraform/");
    }
}
