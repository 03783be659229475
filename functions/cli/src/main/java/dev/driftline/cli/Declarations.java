package dev.driftline.cli;

import dev.driftline.aws.state.StateNeed;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;

/// What the states of a command line declare, without a look at the resources.
interface Declarations {

    /// @throws UsageException when one of the states cannot be had
    List<DeclaredResource> declared(Scanning.Asked asked);

    /// What reading these states must be allowed.
    List<StateNeed> needs(Scanning.Asked asked);
}
