#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/style.h"
#include "ui/widgets/systemappearance.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void edgesOfFieldsCanBeSeen_data();
    void edgesOfFieldsCanBeSeen();
    void paletteTellsItsScheme();
    void headersShowWholeLetters();
    void keyboardFocusIsSeen_data();
    void keyboardFocusIsSeen();
    void preferenceSwitchesOpenWindows();
    void portalAnswers_data();
    void portalAnswers();
    void everyIconIsDrawnInTheAskedColor_data();
    void everyIconIsDrawnInTheAskedColor();
    void iconsPointInReadingDirection();
    void unknownIconIsEmpty();
    void everyIconFileIsInTheSet();
};

namespace {

const QList<Mood> Moods{Mood::Neutral, Mood::Accent,  Mood::Info,
                        Mood::Success, Mood::Warning, Mood::Danger};

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addRow("light") << Scheme::Light;
    QTest::addRow("dark") << Scheme::Dark;
}

QByteArray pairName(const QColor &ink, const QColor &ground)
{
    return u"%1 on %2: %3"_s.arg(ink.name(), ground.name())
        .arg(contrast(ink, ground), 0, 'f', 2)
        .toUtf8();
}

/** In how many rows of pixels a letter is to be seen. */
int inkedRows(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        bool isInked = false;
        for (int x = 1; x < picture.width() && !isInked; ++x)
            isInked = picture.pixel(x, y) != picture.pixel(0, y);
        count += isInked ? 1 : 0;
    }
    return count;
}

} // namespace

void tst_Theme::everyTextCanBeRead_data()
{
    addSchemes();
}

void tst_Theme::everyTextCanBeRead()
{
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    QList<QColor> inks{c.text};
    QList<QColor> grounds{c.surface, c.raised, c.hover, c.selection};
    for (const Mood mood : Moods) {
        inks.append(c.mood(mood));
        grounds.append(c.soft(mood));
    }
    for (const QColor &ink : inks) {
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(ink, ground) >= 4.5, pairName(ink, ground));
    }
    for (const QColor &company : companyColors())
        QVERIFY2(contrast(Qt::white, company) >= 4.5, pairName(Qt::white, company));
    QVERIFY2(contrast(c.onAccent, c.accent) >= 4.5, pairName(c.onAccent, c.accent));
    QVERIFY2(contrast(c.onDanger, c.danger) >= 4.5, pairName(c.onDanger, c.danger));
}

void tst_Theme::edgesOfFieldsCanBeSeen_data()
{
    addSchemes();
}

void tst_Theme::edgesOfFieldsCanBeSeen()
{
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    for (const QColor &ground : {c.surface, c.raised}) {
        QVERIFY2(contrast(c.outline, ground) >= 3, pairName(c.outline, ground));
        QVERIFY2(contrast(c.accent, ground) >= 3, pairName(c.accent, ground));
    }
}

void tst_Theme::paletteTellsItsScheme()
{
    QCOMPARE(schemeOf(paletteOf(Scheme::Light)), Scheme::Light);
    QCOMPARE(schemeOf(paletteOf(Scheme::Dark)), Scheme::Dark);
    QCOMPARE(colorsFor(paletteOf(Scheme::Dark)).text, colorsOf(Scheme::Dark).text);
}

void tst_Theme::headersShowWholeLetters()
{
    Style style;
    QStandardItemModel model(0, 1);
    model.setHorizontalHeaderLabels({u"Ägjpqy"_s});
    QHeaderView header(Qt::Horizontal);
    header.setStyle(&style);
    header.setModel(&model);
    header.resize(200, header.sizeHint().height());
    const int usual = inkedRows(header.grab().toImage());
    header.resize(200, 3 * header.height());
    QCOMPARE(usual, inkedRows(header.grab().toImage()));
    QVERIFY(usual > 0);
}

void tst_Theme::keyboardFocusIsSeen_data()
{
    using Make = std::function<QWidget *()>;
    QTest::addColumn<Make>("make");
    const auto add = [](const char *name, const Make &make) { QTest::addRow("%s", name) << make; };
    add("button", [] { return makeButton(u"Go on"_s); });
    add("primary button", [] { return makeButton(u"Go on"_s, Emphasis::Primary); });
    add("quiet button", [] { return makeButton(u"Go on"_s, Emphasis::Quiet); });
    add("danger button", [] { return makeButton(u"Go on"_s, Emphasis::Danger); });
    add("icon button", [] {
        auto *button = makeIconButton(u"trash"_s, u"Delete"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    add("check box", [] { return new QCheckBox(u"Active"_s); });
    add("radio button", [] { return new QRadioButton(u"Active"_s); });
    add("combo box", [] {
        auto *box = new QComboBox;
        box->addItem(u"EUR"_s);
        return box;
    });
    add("field", [] { return new QLineEdit; });
    add("tabs", [] {
        auto *tabs = new QTabBar;
        tabs->addTab(u"General"_s);
        return tabs;
    });
}

void tst_Theme::keyboardFocusIsSeen()
{
    QFETCH(std::function<QWidget *()>, make);
    const Theme theme(*qApp);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    QWidget *control = make();
    layout->addWidget(first);
    layout->addWidget(control);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    const QImage before = control->grab().toImage();
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    QVERIFY(control->hasFocus());
    const QImage after = control->grab().toImage();
    int different = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            different += after.pixel(x, y) != before.pixel(x, y);
    }
    QVERIFY2(different > 20, "more than a cursor");
}

void tst_Theme::preferenceSwitchesOpenWindows()
{
    Theme theme(*qApp);
    theme.setPreference(SchemePreference::Light);
    QPushButton button(u"Send"_s);
    button.show();
    QSignalSpy changed(&theme, &Theme::schemeChanged);
    theme.setPreference(SchemePreference::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QTRY_COMPARE(schemeOf(button.palette()), Scheme::Dark);
    theme.setPreference(SchemePreference::Light);
    QTRY_COMPARE(schemeOf(button.palette()), Scheme::Light);
}

void tst_Theme::portalAnswers_data()
{
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<int>("scheme");
    QTest::addRow("dark") << QVariant(1U) << int(Scheme::Dark);
    QTest::addRow("light") << QVariant(2U) << int(Scheme::Light);
    QTest::addRow("no opinion") << QVariant(0U) << -1;
    QTest::addRow("wrapped twice")
        << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1U))))
        << int(Scheme::Dark);
    QTest::addRow("nonsense") << QVariant(u"dark"_s) << -1;
}

void tst_Theme::portalAnswers()
{
    QFETCH(QVariant, answer);
    QFETCH(int, scheme);
    const std::optional<Scheme> read = SystemAppearance::fromPortal(answer);
    QCOMPARE(read ? int(*read) : -1, scheme);
}

void tst_Theme::everyIconIsDrawnInTheAskedColor_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : themeIconNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void tst_Theme::everyIconIsDrawnInTheAskedColor()
{
    QFETCH(QString, name);
    const QColor ink(10, 120, 200);
    const QPixmap pixmap = iconPixmap(name, 20, ink, 2);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250)
                continue;
            ++drawn;
            QCOMPARE(pixel.rgb(), ink.rgb());
        }
    }
    QVERIFY(drawn > 4);
}

void tst_Theme::iconsPointInReadingDirection()
{
    const QImage toRight = iconPixmap(u"chevron-forward"_s, 20, Qt::black, 1).toImage();
    const QImage check = iconPixmap(u"check"_s, 20, Qt::black, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage toLeft = iconPixmap(u"chevron-forward"_s, 20, Qt::black, 1).toImage();
    const QImage sameCheck = iconPixmap(u"check"_s, 20, Qt::black, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(toLeft != toRight);
    QCOMPARE(sameCheck, check);
}

void tst_Theme::unknownIconIsEmpty()
{
    QVERIFY(themeIcon(u"no-such-icon"_s).isNull());
    QVERIFY(themeIcon({}).isNull());
    QVERIFY(!themeIcon(u"order"_s).isNull());
}

void tst_Theme::everyIconFileIsInTheSet()
{
    const QStringList files =
        QDir(u"" PURSER_SOURCE_DIR "/resources/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QVERIFY2(hasThemeIcon(file.chopped(4)), qPrintable(file));
        QFile svg(u"" PURSER_SOURCE_DIR "/resources/icons/"_s + file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray content = svg.readAll();
        QVERIFY2(content.contains("viewBox=\"0 0 20 20\""), qPrintable(file));
        QVERIFY2(content.contains("stroke-width=\"1.5\""), qPrintable(file));
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
