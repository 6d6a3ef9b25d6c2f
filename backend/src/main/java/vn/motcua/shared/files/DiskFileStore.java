package vn.motcua.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.input.BoundedInputStream;

/** Files in a folder of this machine, or of one that several machines share. */
final class DiskFileStore implements FileStore {

    private final Path folder;

    DiskFileStore(Path folder) {
        this.folder = folder.resolve("kept");
    }

    /** Moved in one piece within the file system, so that nobody ever finds half a file; then the folder is synced. */
    @Override
    public void keep(StagedFile file) {
        Path place = place(file.sha256());
        try {
            Files.createDirectories(place.getParent());
            if (!Files.exists(place)) {
                Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            for (Path parent = place.getParent(); !parent.equals(folder.getParent()); parent = parent.getParent()) {
                sync(parent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String sha256, long offset, long length) {
        try {
            FileChannel channel = FileChannel.open(place(sha256), StandardOpenOption.READ);
            channel.position(offset);
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(channel))
                    .setMaxCount(length)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(FileStore.key(sha256));
    }
}
