package poise.core.scenario.format;

import java.util.Optional;
import java.util.stream.Stream;
import poise.core.protocol.Deed;
import poise.core.protocol.Protocol;
import poise.core.protocol.ToolKind;

/** The kinds of tool without which some ask of a protocol cannot be fulfilled. */
final class KindsAskedFor implements Deed.Cases<Optional<ToolKind>> {

    private static final KindsAskedFor BY = new KindsAskedFor();

    private KindsAskedFor() {}

    static Stream<ToolKind> by(Protocol protocol) {
        return protocol.steps().stream()
                .flatMap(step -> step.ways().stream())
                .flatMap(way -> way.asks().stream())
                .filter(ask -> ask.anyOf().size() == 1)
                .flatMap(ask -> ask.anyOf().get(0).match(BY).stream())
                .distinct();
    }

    @Override
    public Optional<ToolKind> say(Deed.Say say) {
        return Optional.empty();
    }

    @Override
    public Optional<ToolKind> write(Deed.Write write) {
        return Optional.of(write.in());
    }

    @Override
    public Optional<ToolKind> use(Deed.Use use) {
        return Optional.of(use.kind());
    }

    @Override
    public Optional<ToolKind> learn(Deed.Learn learn) {
        return Optional.empty();
    }

    @Override
    public Optional<ToolKind> tell(Deed.Tell tell) {
        return Optional.empty();
    }

    @Override
    public Optional<ToolKind> clear(Deed.Clear clear) {
        return Optional.empty();
    }
}
