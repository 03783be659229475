package dev.driftline.core.state.terraform;

/// What to do about states that are none, or not yet.
final class Hints {

    static final String OLD_VERSION =
            "any `terraform apply` with Terraform 1.x upgrades it (so does `terraform state pull`, pushed back); versions"
                    + " before 4 are not read yet";

    static final String NEW_VERSION = "written by a newer Terraform than this Driftline knows: upgrade Driftline";

    static final String ENCRYPTED = "OpenTofu state encryption is not supported yet: its resources are not checked";

    static final String PULUMI = "Pulumi is not supported yet; give a Terraform or OpenTofu state";

    static final String BACKEND_SETTINGS =
            "give the state that .terraform/terraform.tfstate points to, such as s3://bucket/key";

    static final String SHOWN = "give the state itself: `terraform state pull` prints it";

    private Hints() {}
}
