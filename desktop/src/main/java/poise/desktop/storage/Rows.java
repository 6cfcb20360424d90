package poise.desktop.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.FailureMode;
import poise.core.session.Edition;

/** The rows of the history, one a take. */
final class Rows implements AutoCloseable {

    private static final String INSERT =
            """
            INSERT INTO take (id, scenario, hash, rules, seed, protocol, started, file, status,
                              means, total, band, timing, speech, choices, flags, corrected, reader, allowance)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO
            """;

    private static final String UPDATE =
            """
            UPDATE SET protocol = coalesce(excluded.protocol, protocol), status = excluded.status,
              means = excluded.means, total = excluded.total, band = excluded.band, timing = excluded.timing,
              speech = excluded.speech, choices = excluded.choices, flags = excluded.flags,
              corrected = excluded.corrected
            """;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Adds a row where there is none. */
    void add(KeptTake take) throws SQLException {
        insert(INSERT + "NOTHING", take);
    }

    /** Adds a row or puts it in the place of what was known of the take. */
    void put(KeptTake take) throws SQLException {
        insert(INSERT + UPDATE, take);
    }

    /** The rows that fulfil a condition, in its order. */
    List<KeptTake> where(String condition, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM take WHERE " + condition)) {
            bind(statement, Arrays.asList(values));
            List<KeptTake> takes = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    takes.add(take(row));
                }
            }
            return takes;
        } catch (IllegalArgumentException e) {
            throw new SQLException("a row holds what Poise never writes", e);
        }
    }

    /** Takes back that a take is over. */
    void reopen(TakeId id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE take SET status = 'open' WHERE id = ?")) {
            bind(statement, List.of(id.toString()));
            statement.executeUpdate();
        }
    }

    void delete(TakeId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM take WHERE id = ?")) {
            bind(statement, List.of(id.toString()));
            statement.executeUpdate();
        }
    }

    private void insert(String sql, KeptTake take) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values(take));
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static List<Object> values(KeptTake take) {
        Edition edition = take.edition();
        List<Object> values = new ArrayList<>(
                List.of(take.id().toString(), take.scenario().name(), edition.hash(), edition.rules(), take.seed()));
        values.add(take.protocol().map(Id::name).orElse(null));
        values.addAll(List.of(
                take.started().toEpochMilli(), take.id().file(), take.status().id()));
        values.addAll(take.result().map(Rows::values).orElse(Arrays.asList(new Object[7])));
        values.add(take.result().filter(Result::corrected).isPresent() ? 1 : 0);
        values.add(edition.reader());
        values.add(edition.allowance().id());
        return values;
    }

    private static List<Object> values(Result result) {
        return List.of(
                result.manner().id(),
                result.total().count(),
                result.band().title(),
                result.timing().count(),
                result.speech().count(),
                result.choices().count(),
                result.flags().stream().map(Id::name).collect(Collectors.joining(" ")));
    }

    private static KeptTake take(ResultSet row) throws SQLException {
        return new KeptTake(
                TakeId.parse(row.getString("id")).orElseThrow(() -> new SQLException("a take without a proper id")),
                Id.id(row.getString("scenario")),
                new Edition(
                        row.getString("hash"),
                        row.getInt("rules"),
                        row.getString("reader"),
                        Allowance.named(row.getString("allowance"))),
                row.getLong("seed"),
                Optional.ofNullable(row.getString("protocol")).map(Id::id),
                KeptTake.Status.named(row.getString("status")),
                result(row));
    }

    private static Optional<Result> result(ResultSet row) throws SQLException {
        String manner = row.getString("means");
        if (manner == null) {
            return Optional.empty();
        }
        return Optional.of(new Result(
                Manner.named(manner),
                Marks.marks(row.getInt("total")),
                Marks.marks(row.getInt("timing")),
                Marks.marks(row.getInt("speech")),
                Marks.marks(row.getInt("choices")),
                flags(row.getString("flags")),
                row.getInt("corrected") == 1));
    }

    private static List<Id<FailureMode>> flags(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Id::<FailureMode>id)
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
