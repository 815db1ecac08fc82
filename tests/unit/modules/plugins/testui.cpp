#include "tests/unit/modules/plugins/testui.h"

class TestUiPlugin final : public QObject, public TestUi
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TestUi_iid FILE "module.json")
    Q_INTERFACES(TestUi)

public:
    QString greeting() const override { return QStringLiteral("windows"); }
};

#include "testui.moc"
