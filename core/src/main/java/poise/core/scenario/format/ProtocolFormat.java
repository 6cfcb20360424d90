package poise.core.scenario.format;

import poise.core.protocol.Protocol;

/** Protocols as files. */
public final class ProtocolFormat {

    private ProtocolFormat() {}

    /**
     * Reads a protocol, or finds all that is wrong with it.
     *
     * @param file what problems call the file
     */
    public static Parsed<Protocol> read(String file, byte[] content) {
        Problems problems = new Problems(file);
        return problems.judge(JsonTree.of(content, problems).map(top -> protocol(top, problems)));
    }

    private static Protocol protocol(Node top, Problems problems) {
        Names names = new Names(problems);
        Values values = new Values(problems, names);
        Protocol protocol = values.object(top, new ProtocolReader(values)::protocol);
        new ProtocolChecks(top, problems).check(protocol);
        return protocol;
    }
}
