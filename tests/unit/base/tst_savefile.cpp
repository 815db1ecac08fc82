#include "models/base/savefile.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

/** As long as it lives no file of this process can grow, as on a full disk. */
class FullDisk
{
public:
    FullDisk()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit none{0, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_former{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class SaveFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { write(u"file"_s, "former"); }
    void fullDiskLeavesTheFormerFile_data();
    void fullDiskLeavesTheFormerFile();
    void replacesWhatWasThere();
    void removesThePartThatFindsNoPlace();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray content(const QString &name) const;

    QTemporaryDir m_folder;
};

void SaveFileTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray SaveFileTest::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SaveFileTest::fullDiskLeavesTheFormerFile_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("fits the buffer") << 100;
    QTest::newRow("does not") << 100'000;
}

void SaveFileTest::fullDiskLeavesTheFormerFile()
{
    QFETCH(int, size);
    bool isCommitted = true;
    {
        QSaveFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const FullDisk disk;
        file.write(QByteArray(size, 'x'));
        isCommitted = commitWhole(file);
        QVERIFY(!file.errorString().isEmpty());
    }
    QVERIFY(!isCommitted);
    QCOMPARE(content(u"file"_s), QByteArray("former"));
}

void SaveFileTest::replacesWhatWasThere()
{
    QSaveFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("next");
    QVERIFY(commitWhole(file));
    QCOMPARE(content(u"file"_s), QByteArray("next"));
    write(u"part"_s, "last");
    QVERIFY(replaceFile(path(u"part"_s), path(u"file"_s)));
    QCOMPARE(content(u"file"_s), QByteArray("last"));
    QVERIFY(!QFile::exists(path(u"part"_s)));
}

void SaveFileTest::removesThePartThatFindsNoPlace()
{
    write(u"part"_s, "last");
    QVERIFY(!replaceFile(path(u"part"_s), path(u"nowhere/file"_s)));
    QVERIFY(!QFile::exists(path(u"part"_s)));
}

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_savefile.moc"
