package dev.driftline.scanner;

import java.io.IOException;

/// What goes wrong, call by call: the network's, the services', or the process's end.
interface Disturbance {

    /// @param call `DynamoDB_20120810.PutItem`, `AmazonSQS.SendMessageBatch`, or the channel's own
    Fault before(String call);

    /// After the other side has done it, before its answer arrives.
    default void after(String call) throws IOException {}

    static Disturbance none() {
        return _ -> new Fault.None();
    }

    sealed interface Fault {
        record None() implements Fault {}

        /// An answer in place of the service's.
        record Answer(int status, String body) implements Fault {}
    }

    /// The process is gone: nothing catches it and nothing of it works any more.
    final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed(String where) {
            super("killed at " + where, null, false, false);
        }
    }

    /// Ends the process at one call and every one after it, until it is started anew.
    final class Kill implements Disturbance {
        private final int at;
        private final boolean afterwards;
        private int calls;
        private boolean dead;
        private boolean done;

        /// @param afterwards the call still happens, and its answer is never seen
        Kill(int at, boolean afterwards) {
            this.at = at;
            this.afterwards = afterwards;
        }

        @Override
        public synchronized Fault before(String call) {
            calls++;
            if (dead || (!done && calls == at && !afterwards)) {
                return die(call);
            }
            return new Fault.None();
        }

        @Override
        public synchronized void after(String call) {
            if (!done && calls == at && afterwards) {
                die(call);
            }
        }

        private Fault die(String call) {
            dead = true;
            done = true;
            throw new Killed("call %d, %s".formatted(at, call));
        }

        /// @return whether it had to be
        synchronized boolean restart() {
            var was = dead;
            dead = false;
            return was;
        }

        synchronized boolean hasKilled() {
            return done;
        }

        synchronized int calls() {
            return calls;
        }
    }
}
