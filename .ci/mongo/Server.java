import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** Listens on a free port of 127.0.0.1, prints its address, and ends when its standard input does. */
public class Server {
  public static void main(String[] arguments) throws Exception {
    MongoServer server = new MongoServer(H2Backend.inMemory());
    server.bind("127.0.0.1", 0);
    System.out.println("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    while (System.in.read() >= 0) {}
    server.shutdownNow();
  }
}
