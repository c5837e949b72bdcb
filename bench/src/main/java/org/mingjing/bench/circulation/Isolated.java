package org.mingjing.bench.circulation;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 隔离加载 The opponent's classes and libraries; of the court it sees {@link Opponent} alone. */
final class Isolated extends URLClassLoader {

    private Isolated(List<URL> path) {
        super(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    static Opponent opponent(String path, String name) throws ReflectiveOperationException, IOException {
        List<URL> urls = new ArrayList<>();
        for (String part : path.split(java.io.File.pathSeparator)) {
            urls.add(url(part));
        }
        Isolated loader = new Isolated(urls);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return (Opponent) loader.loadClass(name).getConstructor().newInstance();
        } finally {
            Thread.currentThread().setContextClassLoader(Isolated.class.getClassLoader());
        }
    }

    private static URL url(String part) throws MalformedURLException {
        return Path.of(part).toUri().toURL();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.equals(Opponent.class.getName()) ? Opponent.class : super.loadClass(name, resolve);
    }
}
