// Loaded before anything else: Node then keeps what it has compiled in a folder (NODE_COMPILE_CACHE, else one in the
// system's folder for temporary files), and the next start need not compile it again. Node before 22.1 has no such thing.
// Not called `module`, which every CommonJS file has already.
import * as nodeModule from 'node:module';

if ('enableCompileCache' in nodeModule) nodeModule.enableCompileCache();
