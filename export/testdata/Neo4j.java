import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/**
 * Loads an export into a Neo4j of its own and answers queries, in JSON: a list of rows for each. Or serves an empty one over Bolt until
 * its input ends, to the user neo4j.
 *
 * usage: java -cp 'LIBRARIES/*' Neo4j.java cypher|import HOME DATA QUERY…
 *        java -cp 'LIBRARIES/*' Neo4j.java serve HOME PORT PASSWORD
 *
 * DATA is a script, run twice, or what neo4j-admin database import full has as arguments, one on a line. A QUERY is a file.
 */
public class Neo4j {
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    if (args[0].equals("serve")) {
      serve(Path.of(args[1]), Integer.parseInt(args[2]), args[3]);
      return;
    }
    Path home = Path.of(args[1]), data = Path.of(args[2]);
    if (args[0].equals("import")) {
      importCSV(home, Files.readAllLines(data));
    }
    DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home).build();
    try {
      GraphDatabaseService db = dbms.database("neo4j");
      if (args[0].equals("cypher")) {
        run(db, Files.readString(data));
        run(db, Files.readString(data));
      }
      List<String> answers = new ArrayList<>();
      for (int i = 3; i < args.length; i++) {
        answers.add(answer(db, Files.readString(Path.of(args[i]))));
      }
      out.println("[" + String.join(",\n", answers) + "]");
    } finally {
      dbms.shutdown();
    }
  }

  static void importCSV(Path home, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("database", "import", "full"));
    all.addAll(arguments);
    all.add("--report-file=" + home.resolve("import.report"));
    admin(home, all);
  }

  static void admin(Path home, List<String> arguments) {
    ExecutionContext context = new ExecutionContext(home, home.resolve("conf"));
    int code = AdminTool.execute(context, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("neo4j-admin ended with " + code);
    }
  }

  static void serve(Path home, int port, String password) throws Exception {
    admin(home, List.of("dbms", "set-initial-password", password));
    DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .build();
    try {
      while (System.in.read() >= 0) {
      }
    } finally {
      dbms.shutdown();
    }
  }

  static void run(GraphDatabaseService db, String script) {
    for (String statement : script.split(";\n")) {
      if (!statement.isBlank()) {
        db.executeTransactionally(statement);
      }
    }
    db.executeTransactionally("CALL db.awaitIndexes()");
  }

  static String answer(GraphDatabaseService db, String query) {
    return db.executeTransactionally(query, Map.of(), (Result result) -> {
      List<String> rows = new ArrayList<>();
      while (result.hasNext()) {
        Map<String, Object> row = result.next();
        List<String> cells = new ArrayList<>();
        for (String column : result.columns()) {
          cells.add(json(row.get(column)));
        }
        rows.add("[" + String.join(",", cells) + "]");
      }
      return "[" + String.join(",", rows) + "]";
    });
  }

  static String json(Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value.getClass().isArray()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
        cells.add(json(java.lang.reflect.Array.get(value, i)));
      }
      return "[" + String.join(",", cells) + "]";
    }
    StringBuilder b = new StringBuilder("\"");
    for (char c : String.valueOf(value).toCharArray()) {
      b.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return b.append('"').toString();
  }
}
