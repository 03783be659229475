package dev.driftline.core.state.terraform;

/// What to do about states that are none, or not yet.
final class Hints {

    static final String NEW_VERSION = "written by a newer Terraform than this Driftline knows: upgrade Driftline";

    static final String PULUMI = "Pulumi's states have a reader of their own";

    static final String BACKEND_SETTINGS =
            "give the state that .terraform/terraform.tfstate points to, such as s3://bucket/key";

    static final String SHOWN = "give the state itself: `terraform state pull` prints it";

    private Hints() {}
}
