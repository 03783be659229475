package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Shape;

/// What the provider calls otherwise of the requirements that a group of instances may be chosen by.
public final class InstanceRequirementsNames {

    private InstanceRequirementsNames() {}

    public static Shape of(Shape shape) {
        return shape.renamed("accelerator_total_memory_mi_b", "accelerator_total_memory_mib")
                .renamed("memory_gi_b_per_v_cpu", "memory_gib_per_vcpu")
                .renamed("memory_mi_b", "memory_mib")
                .renamed("v_cpu_count", "vcpu_count");
    }
}
