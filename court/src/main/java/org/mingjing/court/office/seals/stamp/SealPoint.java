package org.mingjing.court.office.seals.stamp;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 验章项目 What is looked at when a sealed file is verified, in this order. */
@Term("验章项目")
public enum SealPoint {
    /** 文件结构 It is an OFD or a PDF with one seal, and nothing stands beside what was sealed. */
    STRUCTURE,
    /** 各部分杂凑 Every part, or every other byte, has the digest that was sealed. */
    PARTS,
    /** 签名值 The signature over it verifies. */
    SIGNATURE,
    /** 签章者 The key that signed is one the seal allows. */
    SIGNER,
    /** 印章签名 The seal is as its maker made it. */
    SEAL,
    /** 证书 Of signer and maker: issued by a root that is trusted here, and valid on that day. */
    CERTIFICATES,
    /** 印章有效期 The file was sealed within it. */
    VALIDITY,
    /** 用印台账 The register of the court knows the file. */
    REGISTER,
    /** 认证 Whether the keys come from a certified provider. */
    CERTIFIED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
