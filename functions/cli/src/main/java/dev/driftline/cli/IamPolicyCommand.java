package dev.driftline.cli;

import dev.driftline.aws.live.types.Catalog;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// `driftline iam-policy`: the least that a scan must be allowed, ready for IAM.
@Command(
        name = "iam-policy",
        description = {
            "Prints the IAM policy that reading every supported type needs.",
            "Not in it: what reading states needs, and s3:GetObject and s3:GetObjectTagging, which aws_s3_object needs",
            "on its bucket and which open the contents of objects."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IamPolicyCommand implements Callable<Integer> {

    /// What these allow is reading the objects themselves, and a policy for everything may not: objects hold secrets.
    /// `aws_s3_object` is reported as denied until they are granted on its bucket.
    private static final Set<String> READS_CONTENTS = Set.of("s3:GetObject", "s3:GetObjectTagging");

    private final Terminal terminal;

    IamPolicyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var actions = new TreeSet<String>();
        Catalog.all().forEach(type -> actions.addAll(type.actions()));
        actions.removeAll(READS_CONTENTS);
        terminal.out()
                .println(actions.stream()
                        .map(action -> "        \"" + action + "\"")
                        .collect(Collectors.joining(",\n", """
                                {
                                  "Version": "2012-10-17",
                                  "Statement": [
                                    {
                                      "Sid": "ReadDeclaredResources",
                                      "Effect": "Allow",
                                      "Action": [
                                """, """

                                      ],
                                      "Resource": "*"
                                    }
                                  ]
                                }""")));
        return Exit.DONE;
    }
}
