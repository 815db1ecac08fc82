#include "models/security/passwordhasher.h"

#include "models/security/tr.h"

#include <sodium.h>

namespace purser {

using namespace Qt::StringLiterals;
using security::Tr;

namespace {

/** Ready once for the process; the library can be initialised any number of times. */
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

PasswordHasher::PasswordHasher(const PasswordCost &cost)
    : m_cost(cost)
{}

Result<QString> PasswordHasher::hash(const QString &password) const
{
    QByteArray bytes = bytesOf(password);
    char text[crypto_pwhash_STRBYTES] = {};
    const bool made =
        isReady()
        && crypto_pwhash_str_alg(text, bytes.constData(), static_cast<quint64>(bytes.size()),
                                 m_cost.operations, m_cost.memory, crypto_pwhash_ALG_ARGON2ID13)
               == 0;
    wipe(bytes);
    if (!made)
        return unavailable(
            Tr::tr("There is not enough memory to check passwords. Try again later."),
            u"crypto_pwhash_str_alg failed"_s);
    return QString::fromLatin1(text);
}

bool PasswordHasher::matches(const QString &password, const QString &hash) const
{
    QByteArray bytes = bytesOf(password);
    const QByteArray text = hash.toLatin1();
    const bool same = isReady() && text.size() < qsizetype(crypto_pwhash_STRBYTES)
                      && crypto_pwhash_str_verify(text.constData(), bytes.constData(),
                                                  static_cast<quint64>(bytes.size()))
                             == 0;
    wipe(bytes);
    return same;
}

bool PasswordHasher::matchesNobody(const QString &password) const
{
    // A hash of the same cost that no password has; making a real one would take as long again.
    const QString ofNobody =
        u"$argon2id$v=19$m=%1,t=%2,p=1$cHVyc2Vycm9ib2R5c28$%3"_s.arg(m_cost.memory / 1024)
            .arg(m_cost.operations)
            .arg(QString(43, u'A'));
    static_cast<void>(matches(password, ofNobody));
    return false;
}

bool PasswordHasher::isOutdated(const QString &hash) const
{
    const QByteArray text = hash.toLatin1();
    return !isReady()
           || crypto_pwhash_str_needs_rehash(text.constData(), m_cost.operations, m_cost.memory)
                  != 0;
}

QString randomPassword(int length)
{
    // Without letters and digits that look alike.
    static constexpr char Alphabet[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString password;
    for (int i = 0; i < length && isReady(); ++i)
        password += QLatin1Char(Alphabet[randombytes_uniform(sizeof(Alphabet) - 1)]);
    return password;
}

} // namespace purser
