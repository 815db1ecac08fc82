// One module in many ways: what it does wrong is defined where it is built.

#include "models/meta/registry.h"
#include "models/modules/module.h"
#include "models/modules/modulehost.h"

#include <QVariant>

#include <stdexcept>

#ifdef TEST_OTHER_INTERFACE
#define TEST_IID "org.purser.Module/2"
#else
#define TEST_IID PurserModule_iid
#endif

using namespace purser;
using namespace Qt::StringLiterals;

#ifdef TEST_UNRESOLVED
void definedNowhere();
#endif

namespace {

const QString name = QStringLiteral(TEST_NAME);

/** What happened, in order, where the test can read it. */
void note(const QString &what)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QStringList before = application->property("journal").toStringList();
    application->setProperty("journal", before + QStringList(name + u' ' + what));
}

ObjectType thing(const QString &type)
{
    ObjectType made(type, type + u's', Text(type), Text(type));
    made.field(text(u"name"_s).label(Text(u"Name"_s))).title({u"name"_s});
    return made;
}

} // namespace

class TestModule final : public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TEST_IID FILE "module.json")
    Q_INTERFACES(purser::Module)

public:
    Result<> registerTypes(Registry &registry) override;
    Result<> start(ModuleHost &host) override;
    Result<> addSampleData(SamplePeople &people) override;
    void stop() override;
};

Result<> TestModule::registerTypes(Registry &registry)
{
    note(u"registers"_s);
    ObjectType type = thing(name + u"_thing"_s);
#ifdef TEST_REFERENCE
    type.field(reference(u"other_id"_s, QStringLiteral(TEST_REFERENCE)).label(Text(u"Other"_s)));
#endif
    PURSER_TRY(registry.add(type, name));
#ifdef TEST_REGISTER_FAILS
    return registry.add(thing(name + u"_thing"_s), name);
#endif
#ifdef TEST_UNRESOLVED
    definedNowhere();
#endif
    return {};
}

Result<> TestModule::start(ModuleHost &host)
{
    note(u"starts in "_s + host.folder().section(u'/', -1));
#ifdef TEST_START_FAILS
    return unavailable(u"The scales do not answer."_s);
#endif
#ifdef TEST_START_THROWS
    throw std::runtime_error("out of tape");
#endif
    return host.registry().find(name + u"_thing"_s) ? Result<>() : notFound(u"no type"_s);
}

Result<> TestModule::addSampleData(SamplePeople &)
{
    note(u"adds sample data"_s);
#ifdef TEST_SAMPLE_FAILS
    return notFound(u"The samples are sold out."_s);
#endif
    return {};
}

void TestModule::stop()
{
    note(u"stops"_s);
}

#include "testmodule.moc"
