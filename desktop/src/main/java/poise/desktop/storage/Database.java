package poise.desktop.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Opens the file of the history, whatever state it is in. */
final class Database {

    /** How long one process waits for another's write. */
    private static final int PATIENCE_MILLIS = 10_000;

    private final Path file;
    private final Path cache;

    Database(Folders folders) {
        this.file = folders.history();
        this.cache = folders.cache();
    }

    /**
     * What came of opening.
     *
     * @param connection missing where there can be no history
     * @param trouble what the player should know
     */
    record Opening(Optional<Connection> connection, Optional<Trouble> trouble) {}

    Opening open() {
        return Driver.load(cache).map(Database::without).orElseGet(this::openFile);
    }

    private Opening openFile() {
        try {
            Disk.makeFolder(Disk.folderOf(file));
            return openAlone();
        } catch (Tables.NewerTables e) {
            return without(Trouble.of("history.newer", file, e.version(), Tables.VERSION));
        } catch (IOException e) {
            return without(Trouble.of("history.unavailable", file, Disk.reason(e)));
        } catch (SQLException e) {
            return without(Trouble.of("history.unavailable", file, reason(e)));
        }
    }

    private static Opening without(Trouble trouble) {
        return new Opening(Optional.empty(), Optional.of(trouble));
    }

    /** One process at a time opens the file: it may have to be moved aside. */
    private Opening openAlone() throws IOException, SQLException, Tables.NewerTables {
        Path gate = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return openOrBeginAnew();
        }
    }

    private Opening openOrBeginAnew() throws IOException, SQLException, Tables.NewerTables {
        try {
            return new Opening(Optional.of(connect()), Optional.empty());
        } catch (SQLException e) {
            if (!isDamage(e)) {
                throw e;
            }
            Path aside = Disk.aside(file);
            moveAside(aside);
            return new Opening(Optional.of(connect()), Optional.of(Trouble.of("history.broken", aside)));
        }
    }

    private Connection connect() throws SQLException, Tables.NewerTables {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE_MILLIS);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            check(connection);
            Tables.migrate(connection);
            return connection;
        } catch (SQLException | Tables.NewerTables e) {
            connection.close();
            throw e;
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
            String verdict = result.getString(1);
            if (!verdict.equals("ok")) {
                throw new SQLException(verdict, "", SQLiteErrorCode.SQLITE_CORRUPT.code);
            }
        }
    }

    /** The low byte is the kind of an error, the rest its details. */
    private static boolean isDamage(SQLException e) {
        int kind = e.getErrorCode() & 0xff;
        return kind == SQLiteErrorCode.SQLITE_CORRUPT.code || kind == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /** The files beside the database belong to it and would spoil its successor. */
    private void moveAside(Path aside) throws IOException {
        for (String part : new String[] {"", "-wal", "-shm"}) {
            Path from = file.resolveSibling(file.getFileName() + part);
            if (Files.exists(from)) {
                Files.move(from, aside.resolveSibling(aside.getFileName() + part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
