package org.mingjing.court.ui.assets;

import org.mingjing.kernel.Sha256;

/** 资源 One file that pages load, named after its content. */
public record Asset(String name, String type, String content) {

    static Asset of(String stem, String extension, String type, String content) {
        return new Asset(stem + "-" + Sha256.of(content).substring(0, 12) + "." + extension, type, content);
    }

    public String path() {
        return Assets.FOLDER + name;
    }
}
