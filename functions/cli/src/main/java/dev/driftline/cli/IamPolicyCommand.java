package dev.driftline.cli;

import dev.driftline.aws.live.types.Catalog;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// `driftline iam-policy`: the least that a scan must be allowed, ready for IAM.
@Command(
        name = "iam-policy",
        description = "Prints the IAM policy that reading every supported type needs. Reading states needs its own.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IamPolicyCommand implements Callable<Integer> {

    private final Terminal terminal;

    IamPolicyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var actions = new TreeSet<String>();
        Catalog.all().forEach(type -> actions.addAll(type.actions()));
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
