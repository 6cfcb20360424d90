package poise.desktop.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of the history and how each version of them grows out of the one before. SQLite keeps the version in its
 * file, which is all that one table needs of a migration tool.
 */
final class Tables {

    private static final String FIRST =
            """
            CREATE TABLE take (
              id TEXT NOT NULL PRIMARY KEY,
              scenario TEXT NOT NULL,
              hash TEXT NOT NULL,
              rules INTEGER NOT NULL,
              seed INTEGER NOT NULL,
              protocol TEXT,
              started INTEGER NOT NULL,
              file TEXT NOT NULL,
              status TEXT NOT NULL CHECK (status IN ('open', 'complete', 'abandoned')),
              means TEXT CHECK (means IN ('spoken', 'typed', 'mixed', 'silent')),
              total INTEGER CHECK (total BETWEEN 0 AND 1000),
              band TEXT,
              timing INTEGER,
              speech INTEGER,
              choices INTEGER,
              flags TEXT
            ) STRICT
            """;

    private static final String CORRECTED =
            "ALTER TABLE take ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1))";

    private static final String READ_BY = "ALTER TABLE take ADD COLUMN reader TEXT NOT NULL DEFAULT ''";

    private static final String GIVEN =
            """
            ALTER TABLE take ADD COLUMN allowance TEXT NOT NULL DEFAULT 'standard'
              CHECK (allowance IN ('standard', 'extended'))
            """;

    /** Statement {@code n} makes version {@code n + 1}; what was once published is never changed. */
    private static final List<String> STEPS = List.of(FIRST, CORRECTED, READ_BY, GIVEN);

    static final int VERSION = STEPS.size();

    private Tables() {}

    /** Brings the tables to this version; of two processes that try, one waits for the other. */
    static void migrate(Connection connection) throws SQLException, NewerTables {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > VERSION) {
                throw new NewerTables(version);
            }
            for (String step : STEPS.subList(version, VERSION)) {
                statement.execute(step);
            }
            statement.execute("PRAGMA user_version = " + VERSION);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    /** The tables come from a Poise that is newer than this one. */
    static final class NewerTables extends Exception {

        private static final long serialVersionUID = 1L;

        private final int version;

        NewerTables(int version) {
            super("tables of version " + version);
            this.version = version;
        }

        int version() {
            return version;
        }
    }
}
