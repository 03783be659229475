package dev.driftline.aws.state;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// The machine, as a lock names its holder.
final class Host {

    private Host() {}

    static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
