package dev.driftline.core.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding.Kind;
import dev.driftline.core.report.Insight;
import org.junit.jupiter.api.Test;

class FixScriptsTest {

    @Test
    void each_command_stands_below_its_finding_and_reason() {
        var finding = Found.of(Kind.MISSING, "aws_sqs_queue.jobs")
                .with(Insight.NONE.with(new Insight.Cause("deleted", "AWS has no such resource")));
        var files = FixScripts.of(Found.report("terraform/4", finding));
        assertThat(files).hasSize(2);
        assertThat(files.get(FixScripts.folder(Found.STACK) + "/keep.sh"))
                .startsWith("#!/bin/sh\n")
                .contains("""
                        set -eu

                        # aws_sqs_queue.jobs is missing, high (00000000000000a1)
                        # AWS has no such resource
                        terraform state rm 'aws_sqs_queue.jobs'
                        """);
    }

    @Test
    void no_text_of_strangers_leaves_its_comment() {
        var finding = Found.of(Kind.MISSING, "aws_sqs_queue.jobs")
                .with(Insight.NONE.with(new Insight.Cause("deleted", "gone\nrm -rf ~\r\u2028id")));
        FixScripts.of(Found.report("terraform/4", finding))
                .values()
                .forEach(text -> assertThat(text.lines())
                        .allMatch(line -> line.isEmpty()
                                || line.startsWith("#")
                                || line.equals("set -eu")
                                || line.startsWith("terraform ")));
    }

    @Test
    void what_is_claimed_twice_is_given_up_by_nobody_unasked() {
        var files = FixScripts.of(Found.report("terraform/4", Found.of(Kind.DUPLICATE, "aws_sqs_queue.jobs")));
        assertThat(files).hasSize(1);
        assertThat(files.values().iterator().next())
                .contains("# or: terraform state rm 'aws_sqs_queue.jobs'\n# in one");
    }

    @Test
    void folders_of_stacks_are_plain_and_never_the_same() {
        assertThat(FixScripts.folder("s3://b/../../etc/a.tfstate?region=x")).matches("s3-b-etc-a-tfstate-[0-9a-f]{6}");
        assertThat(FixScripts.folder("s3://b/a-b")).isNotEqualTo(FixScripts.folder("s3://b/a/b"));
    }
}
